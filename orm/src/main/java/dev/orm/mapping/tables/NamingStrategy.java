package dev.orm.mapping.tables;

import dev.orm.mapping.Naming;
import java.util.Locale;

/** Turns names as the annotations have them into names as the database has them. */
interface NamingStrategy {

    static NamingStrategy of(Naming naming) {
        return switch (naming) {
            case JPA -> new AsWritten();
            case SPRING -> new SnakeCase();
        };
    }

    /** An unquoted name, given or not. */
    String rewritten(String name);

    /** A join table that nobody named; its tables are called as the database has them. */
    String joinTable(String ownerTable, String targetTable, String property);

    /** The name as the database has it: what stands in backticks or double quotes is taken as it is. */
    default String physical(String name) {
        return isQuoted(name) ? unquoted(name) : rewritten(name);
    }

    /** Without the quotes; for constraints and indexes, which are called as they are written. */
    static String unquoted(String name) {
        return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
    }

    private static boolean isQuoted(String name) {
        return name.length() > 2
                && (name.charAt(0) == '`' || name.charAt(0) == '"')
                && name.charAt(name.length() - 1) == name.charAt(0);
    }

    /** The specification's names. */
    record AsWritten() implements NamingStrategy {
        @Override
        public String rewritten(String name) {
            return name;
        }

        @Override
        public String joinTable(String ownerTable, String targetTable, String property) {
            return ownerTable + "_" + targetTable;
        }
    }

    /** Spring Boot's names: Hibernate's {@code PhysicalNamingStrategySnakeCaseImpl}, SpringImplicitNamingStrategy. */
    record SnakeCase() implements NamingStrategy {
        @Override
        public String rewritten(String name) {
            StringBuilder snake = new StringBuilder(name.replace('.', '_'));
            for (int at = 1; at < snake.length() - 1; at++) {
                if (beginsWord(snake, at)) {
                    snake.insert(at, '_');
                    at++;
                }
            }
            return snake.toString().toLowerCase(Locale.ROOT);
        }

        @Override
        public String joinTable(String ownerTable, String targetTable, String property) {
            return ownerTable + "_" + rewritten(property);
        }

        private static boolean beginsWord(CharSequence name, int at) {
            return Character.isUpperCase(name.charAt(at))
                    && isSmall(name.charAt(at - 1))
                    && isSmall(name.charAt(at + 1));
        }

        private static boolean isSmall(char character) {
            return Character.isLowerCase(character) || Character.isDigit(character);
        }
    }
}
