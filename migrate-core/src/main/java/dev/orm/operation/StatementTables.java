package dev.orm.operation;

import dev.orm.operation.TableReferences.Reference;
import dev.orm.schema.TableName;
import dev.orm.sql.Lexer;
import dev.orm.sql.Syntax;
import dev.orm.sql.Token;
import dev.orm.sql.UnterminatedException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Follows the rename of a table through a piece of SQL: where the table is named, and as a qualifier of its columns.
 * Where one of the two names already stands for something else in the text, the qualifiers stay as they are, and the old
 * name becomes an alias.
 */
final class StatementTables {
    private final TableName before;
    private final String after;
    private final Predicate<String> isAnother;
    private final Syntax syntax;
    private final TokenRename rename;

    /** @param isAnother whether a table of exactly that name is another one: names may differ in their case alone */
    StatementTables(Syntax syntax, TableName before, TableName after, Predicate<String> isAnother) {
        this.before = before;
        this.after = after.name();
        this.isAnother = isAnother;
        this.syntax = syntax;
        this.rename = new TokenRename(syntax, before.name(), after.name());
    }

    /** The same in texts that are read and written in another way. */
    StatementTables in(Syntax other) {
        return other.equals(syntax) ? this : new StatementTables(other, before, before.withName(after), isAnother);
    }

    RenamedText rename(String text) {
        try {
            List<Token> tokens = Lexer.tokens(text, syntax);
            return tokens.stream().anyMatch(this::bearsTheName)
                    ? new Reading(text, tokens).renamed()
                    : new RenamedText(text, true);
        } catch (UnterminatedException e) {
            return new RenamedText(text, false);
        }
    }

    private boolean bearsTheName(Token token) {
        return rename.bearsTheName(token) && !isAnother.test(token.unquoted());
    }

    /** One text that bears the name. */
    private final class Reading {
        private final String text;
        private final List<Token> tokens;
        private final StatementNames names;
        private final Set<Integer> named = new HashSet<>();
        private final Set<Integer> bare = new HashSet<>();
        private final Set<Integer> others = new HashSet<>();

        Reading(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
            this.names = new StatementNames(tokens);
            names.references().forEach(this::sort);
        }

        private void sort(Reference reference) {
            boolean meant = reference.table() >= 0 && isMeant(reference.table());
            if (meant) {
                named.add(reference.table());
            }
            if (meant && reference.alias() < 0) {
                bare.add(reference.table());
            } else if (reference.visible() >= 0) {
                others.add(reference.visible());
            }
        }

        RenamedText renamed() {
            boolean common = names.isCommonTable(before.name()) || names.isCommonTable(after);
            if (common || others.stream().anyMatch(this::isEitherName)) {
                return new RenamedText(withAliases(), !common && names.isView() && isCertain());
            }
            return new RenamedText(
                    rename.replace(text, tokens, (all, at) -> named.contains(at) || isQualifier(at)), isCertain());
        }

        private boolean isMeant(int at) {
            return bearsTheName(tokens.get(at)) && isHere(at);
        }

        private boolean isEitherName(int at) {
            String name = tokens.get(at).unquoted();
            return name.equalsIgnoreCase(before.name()) || name.equalsIgnoreCase(after);
        }

        /** Whether what stands before it, if anything, is its own schema. */
        private boolean isHere(int at) {
            if (!TokenRename.isQualified(tokens, at)) {
                return true;
            }
            String schema = before.schema() == null ? "main" : before.schema();
            return tokens.get(at - 2).unquoted().equalsIgnoreCase(schema);
        }

        private boolean isQualifier(int at) {
            return TokenRename.qualifies(tokens, at) && isMeant(at) && !names.isSchema(at);
        }

        private String withAliases() {
            StringBuilder changed = new StringBuilder();
            int copied = 0;
            for (int at : named.stream().sorted().toList()) {
                Token token = tokens.get(at);
                changed.append(text, copied, token.start()).append(rename.spelledAs(token));
                changed.append(bare.contains(at) ? " " + token.text() : "");
                copied = token.end();
            }
            return changed.append(text, copied, text.length()).toString();
        }

        /** Whether each place of the name is a table, a qualifier, a column or what a column is called. */
        private boolean isCertain() {
            for (int at = 0; at < tokens.size(); at++) {
                boolean told = named.contains(at)
                        || others.contains(at)
                        || TokenRename.qualifies(tokens, at)
                        || TokenRename.isQualified(tokens, at)
                        || names.isCalled(tokens.get(at).unquoted());
                if (bearsTheName(tokens.get(at)) && !told) {
                    return false;
                }
            }
            return true;
        }
    }
}
