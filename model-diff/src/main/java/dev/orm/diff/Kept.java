package dev.orm.diff;

/**
 * Something that the database holds, that the model does not mention and that this history did not make.
 *
 * @param name as {@code --drop} takes it: {@code ix_users_mail}, {@code users.nick}, {@code users.nick.default}
 * @param text one line for a person
 */
public record Kept(String name, String text) {}
