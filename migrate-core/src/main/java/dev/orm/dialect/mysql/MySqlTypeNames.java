package dev.orm.dialect.mysql;

import dev.orm.dialect.TypeNames;
import dev.orm.schema.SqlType;
import dev.orm.sql.Syntax;
import java.util.regex.Pattern;

/** Each type under the one name that scripts use; every other name of it is read as the same. */
public final class MySqlTypeNames implements TypeNames {
    private static final SqlType FLAG = new SqlType.Raw("tinyint(1)");

    private final ServerFacts facts;
    private final Syntax syntax;

    public MySqlTypeNames(ServerFacts facts) {
        this.facts = facts;
        this.syntax = MySqlSyntax.of(facts);
    }

    @Override
    public String spell(SqlType type) {
        return type.accept(new MySqlTypeSpelling(syntax));
    }

    @Override
    public SqlType read(String text) {
        ColumnType read = TypeReader.read(text, facts);
        boolean whole = !read.unsigned() && read.charset() == null && read.collation() == null;
        return whole ? read.type() : new SqlType.Raw(text.strip());
    }

    /**
     * A truth value is a bit, or a tinyint of one digit, which is a small number as well. A number of any width stands for
     * one without, which says nothing of how many zeros are shown.
     */
    @Override
    public boolean sameStorage(SqlType one, SqlType other) {
        return one.equals(other)
                || (isFlag(one) && isFlag(other))
                || (isSmall(one) && isSmall(other))
                || isWidened(one, other);
    }

    private boolean isWidened(SqlType one, SqlType other) {
        return one instanceof SqlType.Int
                && other instanceof SqlType.Raw raw
                && raw.text().matches(Pattern.quote(spell(one)) + "\\(\\d+\\)");
    }

    private static boolean isFlag(SqlType type) {
        return type.equals(FLAG) || type.equals(new SqlType.Bool());
    }

    private static boolean isSmall(SqlType type) {
        return type.equals(FLAG) || type.equals(new SqlType.Int(1));
    }
}
