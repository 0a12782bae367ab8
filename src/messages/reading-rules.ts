import { error, warning } from './rule.ts';
import type { Rule } from './rule.ts';

/** Rules about files, YAML and Markdown: what cannot be read, or names nothing. */
export const readingRules = {
  'missing-file': error(
    'A file that every site needs is not there.',
    'Without `site.yml` nothing is known of the site: its name, its languages, whom to write to.',
  ),
  'unknown-file': warning(
    'A file stands where nothing reads it.',
    'What it says would silently be missing from the site.',
  ),
  'misnamed-file': error(
    'A file has a name under which nothing reads it.',
    'All that it says would be missing from the site, and unknown to the other files.',
  ),
  'not-utf-8': error(
    'A file is not written in UTF-8.',
    'Names would be garbled, and Arabic or Cyrillic words lost.',
  ),
  'missing-frontmatter': error(
    'A Markdown file has no frontmatter, or its frontmatter does not end.',
    'The frontmatter holds the title and everything that the page computes from.',
  ),
  'frontmatter-not-yaml': error(
    'The frontmatter asks to be read as something else than lines of `name: value`.',
    'Other languages could run code. No file of a site may do that.',
  ),
  'yaml-syntax': error(
    'A line of the frontmatter, or of a list such as `sources.yml`, cannot be read.',
    'Nothing in the file can be used until it can be read.',
  ),
  'yaml-feature': error(
    'A value points to another one (`&`, `*`), has a tag (`!`), or a second document begins.',
    'They hide where a value comes from, and a few lines of them can fill a whole memory.',
  ),
  'unseen-character': error(
    'A character that nobody can see, or that looks like another, stands in a field, an id, a date, a figure or a citation.',
    'The word looks right and is another one. It comes along when text is pasted.',
  ),
  'cut-text': warning(
    'A text is cut at a `#`, which starts a comment there.',
    'Readers would see half a sentence, and nobody is told of the rest.',
  ),
  'unknown-field': error(
    'A field has a name that nothing reads.',
    'A misspelled field would silently be left out of the record.',
  ),
  'missing-field': error(
    'A field that is needed is not there.',
    'Without it the item cannot be shown, or cannot be followed to who said it.',
  ),
  'wrong-type': error(
    'A field holds something of another form than it should.',
    'A value is never changed into something that nobody wrote.',
  ),
  'wrong-choice': error(
    'A field holds a word that is not among its choices.',
    'The choices decide how sources and places are counted and shown.',
  ),
  'unknown-kind': error(
    'An entry is of a kind that neither the program nor `site.yml` knows.',
    'The kind decides whether an entry is an incident, and where it is listed.',
  ),
  'wrong-id': error(
    'An id is not made of small letters, digits and hyphens.',
    'Ids become addresses, which have to last and to survive being copied.',
  ),
  'not-a-date': error(
    'A date cannot be read, or is not in the calendar.',
    'A guessed date would put an event on a day that nobody named.',
  ),
  'unreadable-quantity': error(
    'A figure is not in a form that can be read.',
    'A figure is kept as it was said; what cannot be read would be left out or guessed.',
  ),
  'duplicate-id': error(
    'An id is given twice.',
    'Ids are addresses: two things cannot share one. The one that readers may already know keeps it: what was published first, and of two in one list the first. A draft gives way.',
  ),
  'unknown-reference': error(
    'A name points to nothing in the record, or to a thing of another kind.',
    'A reader who follows it would arrive nowhere.',
  ),
  'unreadable-citation': error(
    'A citation in the text cannot be read.',
    'It would be printed as it stands, and lead nowhere.',
  ),
  'unknown-directive': error(
    'A block has a name that does not exist, or cannot be read.',
    'It would be printed as it stands instead of what it stands for.',
  ),
  'unclosed-directive': error(
    'A `:::` block is opened and never closed, or closed and never opened.',
    'An open block swallows the rest of the text.',
  ),
  'nested-too-deep': error(
    'Blocks, quotations or lists stand too deep in each other, or a paragraph holds thousands of brackets and stars.',
    'Often something was never closed, many times over. Reading it would take minutes.',
  ),
  'unsafe-address': error(
    'An address is of a kind that may run code, or leads nowhere safe.',
    'Links lead to pages. Anything else could act on a reader’s machine.',
  ),
  'remote-image': error(
    'A picture lies on another host.',
    'Showing it would tell that host who reads the page.',
  ),
  'reserved-address': error(
    'A page has the name of an address that the site itself uses.',
    'One of the two would take the place of the other.',
  ),
  'missing-picture': error(
    'A picture is not in the folder, or cannot be read as one.',
    'Readers would see an empty frame.',
  ),
  'picture-without-words': error(
    'A picture has no words that say what it shows.',
    'Who cannot see it would learn nothing of it.',
  ),
  'html-in-markdown': error(
    'The text holds HTML.',
    'HTML can run code and break the page. Markdown says the same things safely.',
  ),
  'second-title': error(
    'The text holds a second title.',
    'A page has one title, and it stands in the frontmatter.',
  ),
  'unreadable-outlines': error(
    'The file of outlines for maps is not there, or is not GeoJSON or TopoJSON.',
    'A map would draw an area wrongly, or leave it out.',
  ),
} as const satisfies Record<string, Rule>;
