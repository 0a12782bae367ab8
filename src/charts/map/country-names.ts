import { regionNames } from '../../i18n/formats.ts';
import type { ChartContext } from '../chart-types.ts';

/** Three letters of ISO 3166-1 whose two letters are not the first two of them. */
const others = new Map(
  `AGO:AO ALA:AX AND:AD ARE:AE ARM:AM ATA:AQ ATF:TF ATG:AG AUT:AT ABW:AW BDI:BI BEN:BJ BGD:BD
   BHS:BS BIH:BA BLR:BY BLZ:BZ BRB:BB BRN:BN CAF:CF CHL:CL CHN:CN COD:CD COG:CG COK:CK COM:KM
   CPV:CV CUW:CW CYM:KY DNK:DK ESH:EH EST:EE FLK:FK FRO:FO FSM:FM GIN:GN GNB:GW GNQ:GQ GRD:GD
   GRL:GL GUY:GY IRL:IE IRQ:IQ ISR:IL JAM:JM KAZ:KZ KOR:KR LBR:LR LBY:LY MAC:MO MAF:MF MDG:MG
   MDV:MV MEX:MX MLT:MT MNE:ME MNP:MP MOZ:MZ NIU:NU PAK:PK PCN:PN PLW:PW PNG:PG POL:PL PRK:KP
   PRT:PT PRY:PY PYF:PF SEN:SN SGS:GS SLB:SB SLV:SV SPM:PM SRB:RS SUR:SR SVK:SK SVN:SI SWE:SE
   SWZ:SZ SYC:SC TCD:TD TKM:TM TUN:TN TUR:TR TUV:TV UKR:UA URY:UY WLF:WF`
    .split(/\s+/u)
    .map((pair): [string, string] => [pair.slice(0, 3), pair.slice(4)]),
);

/** What the atlas draws apart and ISO 3166-1 has no letters for. */
const withoutLetters = new Set(['SOL', 'CYN', 'IOA', 'ATC', 'KAS']);

/**
 * A country's name in the language of the page, from Unicode's CLDR; the atlas's own, in English,
 * where CLDR has none.
 */
export function countryName(code: string, fallback: string, { language }: ChartContext): string {
  if (withoutLetters.has(code)) return fallback;
  return regionNames(language, 'none').of(others.get(code) ?? code.slice(0, 2)) ?? fallback;
}
