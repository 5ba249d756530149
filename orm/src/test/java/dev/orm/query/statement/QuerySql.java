package dev.orm.query.statement;

import dev.orm.dialect.Dialect;
import dev.orm.dialect.Dialects;
import dev.orm.mapping.EntityModel;
import dev.orm.mapping.Naming;
import dev.orm.mapping.layout.Leaf;
import dev.orm.mapping.reader.Workspace;
import dev.orm.mapping.tables.MappedModel;
import dev.orm.query.Delete;
import dev.orm.query.Select;
import dev.orm.query.Update;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** A model of package-private classes, and its queries as SQL. */
final class QuerySql {
    private static final Dialect SQLITE = Dialects.of("sqlite", "");

    private final EntityModel model;

    QuerySql(Path folder, String sources) {
        this.model = new Workspace(folder).compile(sources).read();
    }

    StatementWriter writer(Dialect dialect) {
        return new StatementWriter(mapped(dialect).layout(), dialect);
    }

    MappedModel mapped(Dialect dialect) {
        return MappedModel.of(model, Naming.JPA, dialect.lower()::lower);
    }

    /** On SQLite. */
    String sql(Select select) {
        return sql("sqlite", select);
    }

    /** The statement, a line per clause, and below it its parameters: the value, and where it belongs. */
    String sql(String database, Select select) {
        return text(writer(Dialects.of(database, "")).select(select));
    }

    String update(Update update) {
        return writer(SQLITE).update(update).accept(new BulkText());
    }

    String delete(Delete delete) {
        return writer(SQLITE).delete(delete).accept(new BulkText());
    }

    private static String text(SelectStatement statement) {
        return text(statement.sql(), statement.parameters());
    }

    private static String text(String sql, List<Parameter> parameters) {
        return Clauses.lines(sql) + text(parameters);
    }

    private static String text(List<Parameter> parameters) {
        return parameters.stream().map(QuerySql::text).collect(Collectors.joining());
    }

    private static String text(Parameter parameter) {
        Leaf leaf = parameter.target();
        String target = leaf == null
                ? ""
                : " -> " + leaf.column().table() + "." + leaf.column().name() + steps(leaf);
        return "? " + parameter.value() + target + "\n";
    }

    private static String steps(Leaf leaf) {
        return leaf.steps().isEmpty() ? "" : " by " + leaf.path();
    }

    /** What is done by keys is shown for two of them. */
    private static final class BulkText implements BulkStatementVisitor<String> {
        @Override
        public String visitAtOnce(BulkStatement.AtOnce statement) {
            return text(statement.sql(), statement.parameters());
        }

        @Override
        public String visitByKeys(BulkStatement.ByKeys statements) {
            return text(statements.keys())
                    + statements.statements().stream()
                            .map(statement -> statement.sql(2) + "\n" + text(statement.parameters()))
                            .collect(Collectors.joining());
        }
    }
}
