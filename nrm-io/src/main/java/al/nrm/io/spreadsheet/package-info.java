/**
 * Directories and cases as tables for spreadsheets (CSV): {@code DirectoryTable.write(directory, TextLanguage.SQ, ';')} and
 * {@code CaseTable.read(csv, terms, false)}. Columns follow from the documents and the table of case facts; headings and
 * codes are labels in Albanian or English.
 */
@NullMarked
package al.nrm.io.spreadsheet;

import org.jspecify.annotations.NullMarked;
