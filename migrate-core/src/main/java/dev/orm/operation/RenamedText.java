package dev.orm.operation;

/**
 * What a piece of SQL says after a rename.
 *
 * @param certain whether every place where the old name stands could be told to mean what is renamed, or something else
 */
record RenamedText(String text, boolean certain) {}
