import type { Rule } from '../check/rule.ts';
import { approxClaims } from './approx-claims.ts';
import { candidatePromotion } from './candidate-promotion.ts';
import { controlCharacters } from './control-characters.ts';
import { danglingReference } from './dangling-reference.ts';
import { datesSane } from './dates-sane.ts';
import { duplicateId } from './duplicate-id.ts';
import { factsPaired } from './facts-paired.ts';
import { folderEqualsDistrict } from './folder-equals-district.ts';
import { hoursSyntax } from './hours-syntax.ts';
import { idEqualsFile } from './id-equals-file.ts';
import { languageOfText } from './language-of-text.ts';
import { linksSafe } from './links-safe.ts';
import { markdownLinksSafe } from './markdown-links-safe.ts';
import { missingTranslation } from './missing-translation.ts';
import { nearTwin } from './near-twin.ts';
import { noRawHtml } from './no-raw-html.ts';
import { outsideDistrict } from './outside-district.ts';
import { phoneFormat } from './phone-format.ts';
import { repeatedStop } from './repeated-stop.ts';
import { shiftedDatum } from './shifted-datum.ts';
import { sourcesPresent } from './sources-present.ts';
import { textLength } from './text-length.ts';
import { vocabularySane } from './vocabulary-sane.ts';

/** Every rule of the check gate. */
export const allRules: readonly Rule[] = [
  idEqualsFile,
  folderEqualsDistrict,
  duplicateId,
  danglingReference,
  missingTranslation,
  languageOfText,
  hoursSyntax,
  outsideDistrict,
  shiftedDatum,
  nearTwin,
  datesSane,
  sourcesPresent,
  linksSafe,
  factsPaired,
  noRawHtml,
  markdownLinksSafe,
  candidatePromotion,
  approxClaims,
  phoneFormat,
  controlCharacters,
  textLength,
  vocabularySane,
  repeatedStop,
];
