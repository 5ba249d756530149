package dev.orm.dialect.mysql;

import dev.orm.operation.ObjectOperation;
import dev.orm.operation.Operation;
import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.schema.View;
import dev.orm.sql.MentionedNames;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks MySQL how views are carried out that are made again: only SHOW CREATE VIEW tells, one at a time. */
final class ViewAlgorithms {
    private static final Pattern SAID = Pattern.compile("^CREATE ALGORITHM=(MERGE|TEMPTABLE) ");

    private final Connection connection;
    private final MySqlDdl ddl;

    ViewAlgorithms(Connection connection, ServerFacts facts) {
        this.connection = connection;
        this.ddl = new MySqlDdl(facts);
    }

    /** The schema, with the algorithms of the views that the operations drop, or that name what they rename. */
    Schema added(Schema read, List<Operation> operations) throws SQLException {
        Set<String> renamed = new HashSet<>();
        Set<TableName> dropped = new HashSet<>();
        for (Operation operation : operations) {
            if (operation instanceof Operation.RenameTable rename) {
                renamed.add(rename.before().name());
            } else if (operation instanceof Operation.RenameColumn rename) {
                renamed.add(rename.before());
            } else if (operation instanceof ObjectOperation.DropView drop) {
                dropped.add(drop.view().name());
            }
        }
        List<View> views = new ArrayList<>();
        for (View view : read.views()) {
            MentionedNames names = MentionedNames.in(view.definition(), ddl.syntax());
            boolean asked = dropped.contains(view.name()) || renamed.stream().anyMatch(names::contains);
            views.add(asked && !StoredPrograms.isHidden(view) ? said(view) : view);
        }
        return read.withViews(views);
    }

    private View said(View view) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery("show create view " + ddl.name(view.name()))) {
            answer.next();
            Matcher algorithm = SAID.matcher(answer.getString(2));
            return algorithm.find()
                    ? view.withDefinition(view.definition()
                            .replaceFirst(
                                    "^create ",
                                    "create algorithm = " + algorithm.group(1).toLowerCase(Locale.ROOT) + " "))
                    : view;
        }
    }
}
