package dev.orm.operation;

import dev.orm.schema.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What a sequence is to be; a new one goes from 1 in steps of 1. */
public final class SequenceDefinition {
    private final List<UnaryOperator<Sequence>> edits = new ArrayList<>();

    SequenceDefinition() {}

    public SequenceDefinition start(long number) {
        return edit(old -> new Sequence(old.name(), number, old.increment(), old.options()));
    }

    public SequenceDefinition increment(long step) {
        return edit(old -> new Sequence(old.name(), old.start(), step, old.options()));
    }

    public SequenceDefinition option(String key, String value) {
        return edit(old -> new Sequence(
                old.name(), old.start(), old.increment(), old.options().with(key, value)));
    }

    Sequence of(Sequence sequence) {
        Sequence edited = sequence;
        for (UnaryOperator<Sequence> edit : edits) {
            edited = edit.apply(edited);
        }
        return edited;
    }

    private SequenceDefinition edit(UnaryOperator<Sequence> edit) {
        edits.add(edit);
        return this;
    }
}
