package dev.orm.cli.command;

import dev.orm.diff.Notice;
import dev.orm.script.BaselineScript;
import dev.orm.script.NewRevision;
import dev.orm.script.ScriptDirectory;
import dev.orm.script.SqlScript;
import dev.orm.sql.NamedObject;
import dev.orm.sql.NamedObject.Kind;
import dev.orm.sql.Statement;
import dev.orm.sql.StatementFacts;
import dev.orm.sql.StatementReader;
import dev.orm.sql.Syntax;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Views and triggers that a revision drops and that no revision before it makes: a new database has none of them. */
final class DroppedUnmade {
    private static final String MADE =
            "\\bcreate\\b[^;]{0,300}?\\b%s\\s+(if\\s+not\\s+exists\\s+)?([^\\s.(;]+\\.)?[\"`\\[]?%s(?![\\w$])";

    private final ScriptDirectory scripts;
    private final Syntax syntax;

    DroppedUnmade(ScriptDirectory scripts, Syntax syntax) {
        this.scripts = scripts;
        this.syntax = syntax;
    }

    /** @param revision in SQL */
    List<Notice> of(NewRevision revision) {
        Set<NamedObject> dropped = new LinkedHashSet<>();
        for (Statement statement : StatementReader.all(revision.upgrade(), syntax)) {
            StatementFacts facts = StatementFacts.of(statement.sql(), syntax);
            if (facts.verb().equals("DROP")) {
                dropped.addAll(facts.objects());
            }
        }
        dropped.removeIf(object -> object.kind() != Kind.VIEW && object.kind() != Kind.TRIGGER);
        if (dropped.isEmpty()) {
            return List.of();
        }
        List<String> texts = upgrades().map(SqlScript::text).toList();
        return dropped.stream()
                .filter(object -> !isMade(object, texts))
                .map(DroppedUnmade::notice)
                .toList();
    }

    private static boolean isMade(NamedObject object, List<String> texts) {
        Pattern made = Pattern.compile(
                MADE.formatted(word(object), Pattern.quote(object.name().name())), Pattern.CASE_INSENSITIVE);
        return texts.stream().anyMatch(text -> made.matcher(text).find());
    }

    /** Not those that run again: on a new database they run behind all revisions. */
    private Stream<SqlScript> upgrades() {
        return Stream.concat(
                scripts.revisions().stream()
                        .map(revision -> scripts.script(revision.id()).upgrade()),
                scripts.baselines().stream().map(BaselineScript::script));
    }

    private static Notice notice(NamedObject object) {
        String text = word(object) + " " + object.name()
                + " was made by no revision of this history: a database without"
                + " it stops at this revision; write its create " + word(object) + " into a revision before this one,"
                + " or if exists into the drop";
        return new Notice("not-in-history", null, null, text);
    }

    private static String word(NamedObject object) {
        return object.kind().name().toLowerCase(Locale.ROOT);
    }
}
