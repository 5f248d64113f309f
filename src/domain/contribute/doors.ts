/** Where contributions go. */
export interface Host {
  readonly repository: string;
  readonly branch: string;
  /** Address for letters; '' leaves the addressee open. */
  readonly email: string;
}

/** Longer addresses are refused on the way by servers and browsers. */
export const longestAddress = 8000;

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

/** The "new file" page of the repository host with name and content filled in; null where the address would be too long. */
export function newFileUrl({ repository, branch }: Host, file: string, text: string): string | null {
  const slash = file.lastIndexOf('/');
  const url = `${repository}/new/${branch}/${file.slice(0, slash)}?filename=${encode(file.slice(slash + 1))}&value=${encode(text)}`;
  return url.length > longestAddress ? null : url;
}

/** The page of the repository host where an existing file is edited; no host takes a new text in the address. */
export const editFileUrl = ({ repository, branch }: Host, file: string): string => `${repository}/edit/${branch}/${file}`;

/** The page of the repository host where files are dropped into a folder, several in one change. */
export const uploadUrl = ({ repository, branch }: Host, folder: string): string => `${repository}/upload/${branch}/${folder}`;

/** A new issue with title and body; where it would be too long, the shorter body. */
export function issueUrl({ repository }: Host, title: string, body: string, shortBody: string): string {
  const urlOf = (text: string): string => `${repository}/issues/new?title=${encode(title)}&body=${encode(text)}`;
  const url = urlOf(body);
  return url.length > longestAddress ? urlOf(shortBody) : url;
}

/** A letter with subject and body; many mail programs take less than a browser, so a long body is left to be pasted. */
export function letterUrl({ email }: Host, subject: string, body: string, shortBody: string): string {
  const urlOf = (text: string): string => `mailto:${email}?subject=${encode(subject)}&body=${encode(text.replace(/\n/g, '\r\n'))}`;
  const url = urlOf(body);
  return url.length > 2000 ? urlOf(shortBody) : url;
}
