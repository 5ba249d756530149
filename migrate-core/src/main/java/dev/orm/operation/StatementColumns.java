package dev.orm.operation;

import dev.orm.operation.TableReferences.Reference;
import dev.orm.schema.TableName;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Syntax.Feature;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Follows the rename of a column through the text of a view or a trigger; what a view calls its own columns stays.
 *
 * <p>A best effort, as no database is asked: a name without a qualifier is the column where no other table of the same
 * statement has a column of that name. Of such a name it is not certain.
 */
final class StatementColumns {
    private final TableName table;
    private final boolean ownTrigger;
    private final Set<String> others;
    private final String before;
    private final String after;
    private final Syntax syntax;
    private final TokenRename rename;

    /**
     * @param ownTrigger whether NEW and OLD are rows of the table
     * @param others the other tables that have a column of the old name, in lower case
     */
    StatementColumns(
            Syntax syntax, TableName table, String before, String after, boolean ownTrigger, Set<String> others) {
        this.table = table;
        this.ownTrigger = ownTrigger;
        this.others = others;
        this.before = before;
        this.after = after;
        this.syntax = syntax;
        this.rename = new TokenRename(syntax, before, after);
    }

    /** The same in texts that are read and written in another way. */
    StatementColumns in(Syntax other) {
        return other.equals(syntax) ? this : new StatementColumns(other, table, before, after, ownTrigger, others);
    }

    RenamedText rename(String text) {
        try {
            List<Token> tokens = Lexer.tokens(text, syntax);
            return tokens.stream().anyMatch(rename::bearsTheName)
                    ? new Reading(text, tokens).renamed()
                    : new RenamedText(text, true);
        } catch (UnterminatedException e) {
            return new RenamedText(text, false);
        }
    }

    /** What a name in a text is. */
    private enum Meaning {
        COLUMN,
        PERHAPS_COLUMN,
        PERHAPS_ANOTHER,
        ANOTHER
    }

    /** One text that bears the name. */
    private final class Reading {
        private final String text;
        private final List<Token> tokens;
        private final StatementNames names;
        private final Set<Integer> places = new HashSet<>();
        private final Set<Integer> tables = new HashSet<>();
        private final Set<String> qualifiers = new HashSet<>();
        private final Set<String> foreign = new HashSet<>(Set.of("new", "old"));

        Reading(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.names = new StatementNames(tokens);
            if (ownTrigger) {
                qualifiers.addAll(foreign);
                foreign.clear();
            }
            names.references().forEach(this::sort);
        }

        private void sort(Reference reference) {
            places.add(reference.table());
            places.add(reference.alias());
            boolean meant = reference.table() >= 0 && isTable(reference.table());
            if (meant) {
                tables.add(reference.table());
            }
            if (reference.visible() >= 0) {
                (meant ? qualifiers : foreign).add(lower(tokens.get(reference.visible())));
            }
        }

        private boolean isTable(int at) {
            boolean elsewhere = TokenRename.isQualified(tokens, at)
                    && !tokens.get(at - 2)
                            .unquoted()
                            .equalsIgnoreCase(table.schema() == null ? "main" : table.schema());
            return !elsewhere && tokens.get(at).unquoted().equalsIgnoreCase(table.name());
        }

        RenamedText renamed() {
            boolean certain = !names.isCommonTable(table.name());
            StringBuilder changed = new StringBuilder();
            int copied = 0;
            for (int at = 0; at < tokens.size(); at++) {
                Token token = tokens.get(at);
                if (rename.bearsTheName(token)) {
                    Meaning meaning = meaning(at);
                    certain &= meaning == Meaning.COLUMN || meaning == Meaning.ANOTHER;
                    if (meaning == Meaning.COLUMN || meaning == Meaning.PERHAPS_COLUMN) {
                        changed.append(text, copied, token.start()).append(rename.spelledAs(token));
                        changed.append(staysCalled(at) ? " AS " + token.text() : "");
                        copied = tokens.get(isCalledAfter(at) ? at + 2 : at).end();
                    }
                }
            }
            changed.append(text, copied, text.length());
            return new RenamedText(changed.toString(), certain || tables.isEmpty());
        }

        /** What a view called by the new name before needs no other name. */
        private boolean isCalledAfter(int at) {
            return syntax.has(Feature.VIEWS_KEEP_COLUMN_NAMES) && names.isItemCalled(at, after);
        }

        private boolean staysCalled(int at) {
            return syntax.has(Feature.VIEWS_KEEP_COLUMN_NAMES) && names.isItem(at);
        }

        private Meaning meaning(int at) {
            if (!TokenRename.isColumn(tokens, at) || places.contains(at)) {
                return Meaning.ANOTHER;
            }
            if (TokenRename.isQualified(tokens, at)) {
                return qualified(lower(tokens.get(at - 2)));
            }
            boolean called = (at > 0 && tokens.get(at - 1).isWord("as")) || names.isColumnOfView(at);
            if (called || isCalledSo(at)) {
                return Meaning.ANOTHER;
            }
            if (names.isEvent(at)) {
                return ownTrigger ? Meaning.COLUMN : Meaning.ANOTHER;
            }
            int list = names.startOfList(at);
            if (places.contains(list - 1)) {
                return tables.contains(list - 1) ? Meaning.COLUMN : Meaning.ANOTHER;
            }
            return isOwner(at) ? Meaning.PERHAPS_COLUMN : Meaning.PERHAPS_ANOTHER;
        }

        private boolean isCalledSo(int at) {
            return syntax.has(Feature.VIEWS_QUALIFY_COLUMNS)
                    && names.isInOrder(at)
                    && names.isCalled(tokens.get(at).unquoted());
        }

        private Meaning qualified(String qualifier) {
            if (!qualifiers.contains(qualifier)) {
                return foreign.contains(qualifier) ? Meaning.ANOTHER : Meaning.PERHAPS_ANOTHER;
            }
            return foreign.contains(qualifier) ? Meaning.PERHAPS_COLUMN : Meaning.COLUMN;
        }

        /** Whether a bare name belongs to the table: by the tables of its query, else by those of the queries around. */
        private boolean isOwner(int at) {
            int query = names.query(at);
            while (true) {
                List<Reference> near = references(query, at);
                if (near.stream().anyMatch(reference -> reference.table() < 0 || others.contains(name(reference)))) {
                    return false;
                }
                if (near.stream().anyMatch(reference -> tables.contains(reference.table()))) {
                    return true;
                }
                if (query < 0) {
                    return false;
                }
                query = names.query(query);
            }
        }

        private List<Reference> references(int query, int at) {
            int begin = names.startOfStatement(at);
            int end = names.endOfStatement(at);
            return names.references().stream()
                    .filter(reference -> reference.query() == query)
                    .filter(reference -> reference.visible() >= begin && reference.visible() < end)
                    .toList();
        }

        private String name(Reference reference) {
            return lower(tokens.get(reference.table()));
        }
    }

    private static String lower(Token token) {
        return token.unquoted().toLowerCase(Locale.ROOT);
    }
}
