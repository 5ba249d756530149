package dev.orm.schema;

import java.util.List;

/**
 * A table that a module of the database keeps in its own way: full-text search, an R-tree. https://sqlite.org/vtab.html
 *
 * @param module which: {@code fts5}
 * @param definition the whole statement that creates it
 * @param shadows the ordinary tables behind it, which only the module may change
 */
public record VirtualTable(TableName name, String module, String definition, List<TableName> shadows) {

    public VirtualTable {
        shadows = List.copyOf(shadows);
    }
}
