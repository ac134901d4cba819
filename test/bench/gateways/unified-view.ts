/** Response data of a partner, not validated: validation is what a gateway adds to the floor. */
export type ResponseData = any;

/** Sends a subgraph request; resolves to `data`. */
export type SubgraphFetch = (
  partner: string,
  query: string,
  variables: object,
) => Promise<ResponseData>;

/** The unified view of one person (`test/support/unified-view.graphql`), fetched and joined by hand without validation. */
export async function joinUnifiedView(id: string, fetchData: SubgraphFetch) {
  const { justitiabele: akkoord } = await fetchData('akkoord', personQuery, {
    id,
  });
  if (!akkoord) return { justitiabele: null };
  const representations = [{ __typename: 'Justitiabele', id }];
  const entity = async (partner: string, query: string) =>
    (await fetchData(partner, query, { representations }))._entities[0] ?? {};
  const [gemeente, reclassering, dji] = await Promise.all([
    entity('gemeente', gemeenteQuery),
    entity('reclassering', reclasseringQuery),
    entity('dji', djiQuery).then(async (dji) => {
      await addGemeenteNames(dji.detenties ?? [], fetchData);
      return dji;
    }),
  ]);
  const computed = await fetchData('akkoord', reintegratieQuery, {
    representations: [
      reintegratieRepresentation(id, dji, reclassering, gemeente),
    ],
  });
  const { reintegratie } = computed._entities[0] ?? {};
  return {
    justitiabele: {
      id: akkoord.id,
      persoonsgegevens: dji.persoonsgegevens ?? null,
      betrokkenheden: akkoord.betrokkenheden,
      detenties: dji.detenties?.map(detentie) ?? null,
      reclasseringsadviezen:
        reclassering.reclasseringsadviezen?.map(advies) ?? null,
      toezichten: reclassering.toezichten?.map(toezicht) ?? null,
      werkstraffen: reclassering.werkstraffen ?? null,
      gedragsinterventies: reclassering.gedragsinterventies ?? null,
      gemeenteVanHerkomst: naam(gemeente.gemeenteVanHerkomst),
      gemeenteVanVestiging: naam(gemeente.gemeenteVanVestiging),
      inschrijving: gemeente.inschrijving ?? null,
      basisvoorwaarden: gemeente.basisvoorwaarden?.map(voorwaarde) ?? null,
      meldingenVanDji: dji.meldingenVanDji?.map(melding) ?? null,
      schuldhulp: gemeente.schuldhulp?.map(toSchuldhulp) ?? null,
      zorgverzekeringen:
        gemeente.zorgverzekeringen?.map(toZorgverzekering) ?? null,
      regie: akkoord.regie,
      eigenDoelen: akkoord.eigenDoelen,
      toestemmingen: akkoord.toestemmingen,
      correctieverzoeken: akkoord.correctieverzoeken,
      hulpvragen: gemeente.hulpvragen?.map(hulpvraag) ?? null,
      zaken: akkoord.zaken,
      afspraken: akkoord.afspraken,
      reintegratie: reintegratie ?? null,
    },
  };
}

const personQuery =
  'query($id:ID!){justitiabele(id:$id){id betrokkenheden{partij organisatiegegevens{code}vanaf}regie{gemeente{code}sinds}eigenDoelen{omschrijving uiterlijkOp behaaldOp}toestemmingen{soort partij ingetrokkenTijdstip}correctieverzoeken{status uiterlijkOp}zaken{partij rol sinds overdrachten{status}}afspraken{omschrijving partij uiterlijkOp status teLaat geschiedenis{soort tijdstip rol}}}}';

const entities = (type: string, fields: string) =>
  `query($representations:[_Any!]!){_entities(representations:$representations){...on ${type}{${fields}}}}`;

const wijzigingen = 'vastgelegdTijdstip wijzigingen{veld oud bekendSinds}';

const gemeenteQuery = entities(
  'Justitiabele',
  `basisvoorwaarden{soort status geldigTot peildatum ${wijzigingen} diensten{soort status aangevraagdOp}reisdocumenten{soort geldigTot}}schuldhulp{id bedreigend aangevraagdOp eersteGesprekOp ${wijzigingen}}zorgverzekeringen{id aangevraagdOp geregeldOp ${wijzigingen}}hulpvragen{id basisvoorwaarde vastgelegdTijdstip beantwoordTijdstip}gemeenteVanHerkomst{code naam}gemeenteVanVestiging{code naam}inschrijving{functieAdres geheimhouding}`,
);

const reclasseringQuery = entities(
  'Justitiabele',
  `reclasseringsadviezen{id soort status aangevraagdOp uiterlijkOp uitgebrachtOp ${wijzigingen} organisatie{naam}oordeel{risico instrument{naam}}}toezichten{id grondslag dadelijkUitvoerbaar ingangsdatum eersteContactOp einddatum ${wijzigingen} bijzondereVoorwaarden contacten{datum soort}}werkstraffen{uren}gedragsinterventies{naam}`,
);

const djiQuery = entities(
  'Justitiabele',
  `detenties{id titel insluitingsdatum verwachteEinddatum viDatum eindverlofVanaf eindverlofUitgeslotenOmdat werkelijkeEinddatum screeningAfgerondOp ${wijzigingen} plan{vastgesteldOp gedeeldOp ${wijzigingen} doelen{omschrijving behaaldOp}alleDoelen{id omschrijving basisvoorwaarde uiterlijkOp behaaldOp vervallenTijdstip ${wijzigingen}}}overleggen{id soort datum vastgelegdTijdstip}verloven{id soort vanaf tot besluit ${wijzigingen}}status viUitgeslotenOmdat inrichting{naam gemeente{code}}plaatsingen{inrichting{naam}vanaf tot}programma}meldingenVanDji{id soort aan tijdstip bevestigdTijdstip}persoonsgegevens{naam geboortedatum geheimhouding inOnderzoek}`,
);

const gemeenteNameQuery = entities('Gemeente', 'naam');

const reintegratieQuery = entities(
  'Justitiabele',
  'reintegratie{peildatum fase onvolledig doelen{van omschrijving basisvoorwaarde uiterlijkOp status}gereedheid{geregeld totaal ontbreekt voorwaarden{soort status geregeld bron peildatum ontbreekt aanZet}}termijnen{norm{code omschrijving grondslag}verantwoordelijke vanaf uiterlijkOp nagekomenOp status grondslagen}signalen{code ernst omschrijving partijen feiten{bron datum omschrijving}}tijdlijn{datum bron omschrijving}vooruitblik{datum bron omschrijving}}',
);

/** DJI returns the code of a gemeente; its name comes from the gemeente partner. */
async function addGemeenteNames(
  detenties: ResponseData[],
  fetchData: SubgraphFetch,
) {
  const at = detenties.flatMap(({ inrichting }) => inrichting?.gemeente ?? []);
  const codes = [...new Set(at.map(({ code }) => code))];
  if (codes.length === 0) return;
  const { _entities } = await fetchData('gemeente', gemeenteNameQuery, {
    representations: codes.map((code) => ({ __typename: 'Gemeente', code })),
  });
  for (const each of at) each.naam = _entities[codes.indexOf(each.code)]?.naam;
}

/** The representation for `reintegratie`: the key and the fields of its @requires. */
const reintegratieRepresentation = (
  id: string,
  dji: ResponseData,
  reclassering: ResponseData,
  gemeente: ResponseData,
) => ({
  __typename: 'Justitiabele',
  detenties:
    dji.detenties?.map((each: ResponseData) => ({
      id: each.id,
      titel: each.titel,
      insluitingsdatum: each.insluitingsdatum,
      verwachteEinddatum: each.verwachteEinddatum,
      viDatum: each.viDatum,
      eindverlofVanaf: each.eindverlofVanaf,
      werkelijkeEinddatum: each.werkelijkeEinddatum,
      screeningAfgerondOp: each.screeningAfgerondOp,
      vastgelegdTijdstip: each.vastgelegdTijdstip,
      wijzigingen: each.wijzigingen,
      plan: each.plan && {
        vastgesteldOp: each.plan.vastgesteldOp,
        gedeeldOp: each.plan.gedeeldOp,
        alleDoelen: each.plan.alleDoelen,
        vastgelegdTijdstip: each.plan.vastgelegdTijdstip,
        wijzigingen: each.plan.wijzigingen,
      },
      overleggen: each.overleggen,
      verloven: each.verloven,
    })) ?? null,
  meldingenVanDji: dji.meldingenVanDji ?? null,
  reclasseringsadviezen:
    reclassering.reclasseringsadviezen?.map((each: ResponseData) => ({
      id: each.id,
      soort: each.soort,
      status: each.status,
      aangevraagdOp: each.aangevraagdOp,
      uiterlijkOp: each.uiterlijkOp,
      uitgebrachtOp: each.uitgebrachtOp,
      vastgelegdTijdstip: each.vastgelegdTijdstip,
      wijzigingen: each.wijzigingen,
    })) ?? null,
  toezichten:
    reclassering.toezichten?.map((each: ResponseData) => ({
      id: each.id,
      grondslag: each.grondslag,
      dadelijkUitvoerbaar: each.dadelijkUitvoerbaar,
      ingangsdatum: each.ingangsdatum,
      eersteContactOp: each.eersteContactOp,
      einddatum: each.einddatum,
      vastgelegdTijdstip: each.vastgelegdTijdstip,
      wijzigingen: each.wijzigingen,
    })) ?? null,
  basisvoorwaarden:
    gemeente.basisvoorwaarden?.map((each: ResponseData) => ({
      soort: each.soort,
      status: each.status,
      geldigTot: each.geldigTot,
      peildatum: each.peildatum,
      vastgelegdTijdstip: each.vastgelegdTijdstip,
      wijzigingen: each.wijzigingen,
    })) ?? null,
  schuldhulp: gemeente.schuldhulp ?? null,
  zorgverzekeringen: gemeente.zorgverzekeringen ?? null,
  hulpvragen: gemeente.hulpvragen ?? null,
  gemeenteVanHerkomst: code(gemeente.gemeenteVanHerkomst),
  gemeenteVanVestiging: code(gemeente.gemeenteVanVestiging),
  id,
});

const code = (gemeente: ResponseData) =>
  gemeente ? { code: gemeente.code } : null;
const naam = (gemeente: ResponseData) =>
  gemeente ? { naam: gemeente.naam } : null;

const detentie = (each: ResponseData) => ({
  id: each.id,
  titel: each.titel,
  status: each.status,
  insluitingsdatum: each.insluitingsdatum,
  verwachteEinddatum: each.verwachteEinddatum,
  werkelijkeEinddatum: each.werkelijkeEinddatum,
  viDatum: each.viDatum,
  eindverlofVanaf: each.eindverlofVanaf,
  eindverlofUitgeslotenOmdat: each.eindverlofUitgeslotenOmdat,
  viUitgeslotenOmdat: each.viUitgeslotenOmdat,
  screeningAfgerondOp: each.screeningAfgerondOp,
  inrichting: each.inrichting && {
    naam: each.inrichting.naam,
    gemeente: naam(each.inrichting.gemeente),
  },
  plaatsingen: each.plaatsingen,
  plan: each.plan && {
    vastgesteldOp: each.plan.vastgesteldOp,
    doelen: each.plan.doelen,
  },
  overleggen:
    each.overleggen?.map(({ soort, datum }: ResponseData) => ({
      soort,
      datum,
    })) ?? null,
  verloven:
    each.verloven?.map(({ soort, vanaf, tot, besluit }: ResponseData) => ({
      soort,
      vanaf,
      tot,
      besluit,
    })) ?? null,
  programma: each.programma,
});

const advies = (each: ResponseData) => ({
  soort: each.soort,
  status: each.status,
  aangevraagdOp: each.aangevraagdOp,
  uitgebrachtOp: each.uitgebrachtOp,
  organisatie: each.organisatie,
  oordeel: each.oordeel,
});

const toezicht = (each: ResponseData) => ({
  grondslag: each.grondslag,
  ingangsdatum: each.ingangsdatum,
  eersteContactOp: each.eersteContactOp,
  bijzondereVoorwaarden: each.bijzondereVoorwaarden,
  contacten: each.contacten,
});

const voorwaarde = (each: ResponseData) => ({
  soort: each.soort,
  status: each.status,
  geldigTot: each.geldigTot,
  peildatum: each.peildatum,
  diensten: each.diensten,
  reisdocumenten: each.reisdocumenten,
});

const melding = ({
  soort,
  aan,
  tijdstip,
  bevestigdTijdstip,
}: ResponseData) => ({
  soort,
  aan,
  tijdstip,
  bevestigdTijdstip,
});

const toSchuldhulp = ({
  bedreigend,
  aangevraagdOp,
  eersteGesprekOp,
}: ResponseData) => ({
  bedreigend,
  aangevraagdOp,
  eersteGesprekOp,
});

const toZorgverzekering = ({ aangevraagdOp, geregeldOp }: ResponseData) => ({
  aangevraagdOp,
  geregeldOp,
});

const hulpvraag = ({ basisvoorwaarde, beantwoordTijdstip }: ResponseData) => ({
  basisvoorwaarde,
  beantwoordTijdstip,
});
