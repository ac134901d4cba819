// Apollo's gateway reports to Apollo, and looks for a cloud's metadata service, unless this stands in the environment before it is made.
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
