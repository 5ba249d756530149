package dev.orm.dialect.mysql;

import dev.orm.schema.TableName;
import java.util.ArrayList;
import java.util.List;

/** What a model asks for and the server cannot do, one sentence each. */
final class LeftOut {
    private final ServerFacts facts;
    private final List<String> sentences = new ArrayList<>();

    LeftOut(ServerFacts facts) {
        this.facts = facts;
    }

    void add(String what, TableName table) {
        sentences.add(what + " of " + table + " is left out: " + facts.database() + " " + facts.version()
                + " does not have it");
    }

    List<String> sentences() {
        return List.copyOf(sentences);
    }
}
