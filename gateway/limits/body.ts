/** Of a request, before anything in it is read; in kB of 1024 bytes. */
export const bodyKilobytes = 256;
