package dev.orm.sql;

/** A bracket that closes what nothing opened. */
public final class UnopenedException extends SqlTextException {
    private static final long serialVersionUID = 1L;

    private UnopenedException(Token bracket) {
        super(
                "the bracket " + bracket.text() + " at line " + bracket.line() + ", column " + bracket.column()
                        + " closes nothing",
                bracket.line(),
                bracket.column());
    }

    static UnopenedException bracket(Token bracket) {
        return new UnopenedException(bracket);
    }
}
