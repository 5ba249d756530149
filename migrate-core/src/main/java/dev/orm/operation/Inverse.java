package dev.orm.operation;

/** How an operation is undone. */
public sealed interface Inverse {

    record Undo(Operation operation) implements Inverse {}

    /** It cannot be undone; {@code reason} says why and what to do instead, as one sentence. */
    record Impossible(String reason) implements Inverse {}
}
