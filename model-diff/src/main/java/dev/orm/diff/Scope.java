package dev.orm.diff;

import dev.orm.schema.TableName;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which tables and columns are compared at all; what is outside stays as the database has it.
 *
 * @param include table patterns such as {@code shop_*}; empty: all
 * @param exclude patterns of tables ({@code QRTZ_*}) and columns ({@code users.legacy_*}); case does not matter
 * @param own our own tables
 */
public record Scope(List<String> include, List<String> exclude, Set<TableName> own) {

    private static final Scope EVERYTHING = new Scope(List.of(), List.of(), Set.of());

    public Scope {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        own = Set.copyOf(own);
    }

    public static Scope everything() {
        return EVERYTHING;
    }

    public Scope withExclude(String... patterns) {
        return new Scope(include, List.of(patterns), own);
    }

    boolean holds(TableName table) {
        boolean included = include.isEmpty() || matchesAny(include, table.name(), table.toString());
        return included && !own.contains(table) && !matchesAny(exclude, table.name(), table.toString());
    }

    boolean holds(TableName table, String column) {
        return !matchesAny(exclude, table.name() + "." + column, table + "." + column);
    }

    private static boolean matchesAny(List<String> patterns, String... names) {
        return patterns.stream()
                .map(Scope::compile)
                .anyMatch(pattern ->
                        Stream.of(names).anyMatch(name -> pattern.matcher(name).matches()));
    }

    private static Pattern compile(String glob) {
        String regex = glob.codePoints()
                .mapToObj(Character::toString)
                .map(character -> character.equals("*") ? ".*" : character.equals("?") ? "." : Pattern.quote(character))
                .collect(Collectors.joining());
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
