package dev.orm.dialect.mysql;

import dev.orm.dialect.ScratchTrial;
import dev.orm.schema.Column;
import dev.orm.schema.Index;
import dev.orm.schema.Name;
import dev.orm.schema.Options;
import dev.orm.schema.Table;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a temporary table of a table's columns and of what its indexes compute, which commits nothing. */
final class MySqlTableTrial extends ScratchTrial {
    /** Access denied, or a server that may only be read. */
    private static final Set<Integer> CANNOT_ASK = Set.of(1044, 1142, 1227, 1290, 1792, 1836);

    private static final Set<String> OF_THE_TYPE =
            Set.of(OptionKeys.UNSIGNED, OptionKeys.ZEROFILL, OptionKeys.CHARSET, OptionKeys.COMPRESSED);
    private static final String NAME = "`_orm_scratch`";
    private static final String PART = "_orm_part_";

    private final MySqlDdl ddl;

    MySqlTableTrial(MySqlDdl ddl) {
        this.ddl = ddl;
    }

    @Override
    protected String refusal(Statement statement, Table table) throws SQLException {
        statement.execute("drop temporary table if exists " + NAME);
        try {
            statement.execute("create temporary table " + NAME + " (" + String.join(", ", lines(table)) + ")"
                    + ddl.tableOptions(textOnly(table)));
        } catch (SQLException e) {
            return CANNOT_ASK.contains(e.getErrorCode()) ? "" : new MySqlProbe().words(e);
        }
        statement.execute("drop temporary table " + NAME);
        return "";
    }

    private List<String> lines(Table table) {
        List<String> lines = new ArrayList<>();
        table.columns().forEach(column -> lines.add(ddl.column(definedOnly(column))));
        table.indexes().stream()
                .flatMap(index -> index.parts().stream())
                .filter(part -> part.expression() != null)
                .map(part -> new Index(Name.given(PART + lines.size()), false, List.of(part), null, Options.none()))
                .forEach(index -> lines.add(ddl.indexLine(index)));
        return lines;
    }

    /** Only what decides how many bytes a letter has. */
    private static Table textOnly(Table table) {
        return Table.of(table.name(), List.of()).toBuilder()
                .options(TableLowering.known(table.options(), Set.of(OptionKeys.CHARSET, OptionKeys.COLLATION)))
                .build();
    }

    /** Without its default: what stands in tables since older versions may be refused today, and yet be left alone. */
    private static Column definedOnly(Column column) {
        return column.withNullable(true)
                .withDefault(null)
                .withComment(null)
                .withOptions(TableLowering.known(column.options(), OF_THE_TYPE));
    }
}
