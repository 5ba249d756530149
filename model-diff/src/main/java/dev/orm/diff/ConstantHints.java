package dev.orm.diff;

import dev.orm.sql.Syntax;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What becomes of rows where the constants that a column may hold are others than before.
 *
 * @param name the column as SQL
 * @param old the checks of the column that go
 */
record ConstantHints(ColumnRef column, String name, List<String> old) {

    /** Empty where the check does not list constants in the place of others. */
    Optional<List<Notice>> of(String check) {
        List<String> texts = SqlWords.listedTexts(check, column.column());
        if (!texts.isEmpty() && !old.isEmpty()) {
            return Optional.of(byName(texts));
        }
        OptionalInt highest = SqlWords.highestPosition(check, column.column());
        OptionalInt before = old.stream()
                .flatMapToInt(text -> SqlWords.highestNumber(text).stream())
                .max();
        return highest.isPresent() && before.isPresent()
                ? Optional.of(byPosition(before.getAsInt(), highest.getAsInt()))
                : Optional.empty();
    }

    /** What of the rows the undo does not let in again. */
    List<Notice> undo(String check) {
        List<String> texts = SqlWords.listedTexts(check, column.column());
        List<String> before =
                old.stream().flatMap(text -> SqlWords.texts(text).stream()).toList();
        if (!texts.isEmpty() && !before.isEmpty()) {
            return undo(column, before, texts);
        }
        OptionalInt highest = SqlWords.highestPosition(check, column.column());
        OptionalInt was = old.stream()
                .flatMapToInt(text -> SqlWords.highestNumber(text).stream())
                .max();
        return highest.isPresent() && was.isPresent() && highest.getAsInt() > was.getAsInt()
                ? List.of(undo(column, "a number above " + was.getAsInt()))
                : List.of();
    }

    static List<Notice> undo(ColumnRef column, List<String> before, List<String> after) {
        String gained = after.stream()
                .filter(text -> !before.contains(text))
                .map(Syntax.standard()::literal)
                .collect(Collectors.joining(" or "));
        return gained.isEmpty() ? List.of() : List.of(undo(column, gained));
    }

    private static Notice undo(ColumnRef column, String values) {
        String text = "the undo stops if rows of " + column + " hold " + values
                + ", which it no longer allows; write into its script what they become";
        return new Notice("undo-refuses", column.table().toString(), column.column(), text);
    }

    private List<Notice> byName(List<String> listed) {
        Set<String> gone = new LinkedHashSet<>();
        old.forEach(check -> gone.addAll(SqlWords.texts(check)));
        listed.forEach(gone::remove);
        if (gone.isEmpty()) {
            return List.of();
        }
        return List.of(new GoneConstants(column, name, gone).notice());
    }

    private List<Notice> byPosition(int before, int after) {
        if (before == after) {
            return List.of();
        }
        String stay = "rows of " + column + " keep their numbers (0 to " + before + " until now, 0 to " + after
                + " from now on): ";
        String text = after > before
                ? stay + "if a constant was not added at the end, they mean others now"
                : stay + "if a constant was not removed at the end, they mean others now, and rows above " + after
                        + " stop the upgrade";
        String flag = "; "
                + WrittenFlag.quoted("--fill", column + "=case " + name + " when ... then ... else " + name + " end")
                + " gives them others";
        return notice("enum-by-position", text + flag);
    }

    private List<Notice> notice(String kind, String text) {
        return List.of(new Notice(kind, column.table().toString(), column.column(), text));
    }
}
