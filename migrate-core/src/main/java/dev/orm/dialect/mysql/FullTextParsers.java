package dev.orm.dialect.mysql;

import dev.orm.schema.Index;
import dev.orm.schema.Options;
import dev.orm.schema.Table;
import dev.orm.sql.Token;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The parsers of FULLTEXT indexes, which {@code SHOW CREATE TABLE} says and nothing else. */
final class FullTextParsers {
    private final Connection connection;
    private final MySqlDdl ddl;

    FullTextParsers(Connection connection, MySqlDdl ddl) {
        this.connection = connection;
        this.ddl = ddl;
    }

    /** The table, with the parser of each of its FULLTEXT indexes that has one of its own. */
    Table added(Table table) throws SQLException {
        if (table.indexes().stream().noneMatch(FullTextParsers::isFullText)) {
            return table;
        }
        Map<String, String> parsers = parsers(table);
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            String parser = parsers.get(index.name().text());
            indexes.add(parser == null ? index : with(index, parser));
        }
        return table.toBuilder().indexes(indexes).build();
    }

    private static Index with(Index index, String parser) {
        Options options = index.options().with(OptionKeys.PARSER, parser);
        return new Index(index.name(), index.unique(), index.parts(), index.where(), options);
    }

    private static boolean isFullText(Index index) {
        return index.options().get(OptionKeys.METHOD).filter("fulltext"::equals).isPresent();
    }

    /** By the index: {@code FULLTEXT KEY `name` (...) WITH PARSER `ngram`}. */
    private Map<String, String> parsers(Table table) throws SQLException {
        Map<String, String> parsers = new HashMap<>();
        for (List<Token> item : ShowCreate.of(connection, table, ddl).items()) {
            for (int at = 3; at + 1 < item.size(); at++) {
                if (item.get(0).isWord("FULLTEXT")
                        && item.get(at - 1).isWord("WITH")
                        && item.get(at).isWord("PARSER")) {
                    parsers.put(item.get(2).unquoted(), item.get(at + 1).unquoted());
                }
            }
        }
        return parsers;
    }
}
