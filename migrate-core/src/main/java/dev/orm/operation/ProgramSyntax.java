package dev.orm.operation;

import dev.orm.schema.Making;
import dev.orm.schema.Making.Quoting;
import dev.orm.sql.Syntax;
import dev.orm.sql.Syntax.Feature;
import java.util.HashSet;
import java.util.Set;

/** How the text of a view or trigger is read, which the session decided that made it. */
public final class ProgramSyntax {
    private ProgramSyntax() {}

    /** @param usual how scripts are read */
    public static Syntax of(Making making, Syntax usual) {
        Quoting quoting = making.quoting();
        if (quoting == null) {
            return usual;
        }
        Set<Feature> features = new HashSet<>(usual.features());
        put(features, Feature.DOUBLE_QUOTED_STRINGS, !quoting.namesInDoubleQuotes());
        put(features, Feature.BACKSLASH_ESCAPES, quoting.backslashEscapes());
        String quotes = usual.identifierQuotes().replace("\"", "") + (quoting.namesInDoubleQuotes() ? "\"" : "");
        return features.equals(usual.features())
                ? usual
                : new Syntax(usual.identifierQuote(), quotes, features, usual.reservedWords());
    }

    private static void put(Set<Feature> features, Feature feature, boolean has) {
        if (has) {
            features.add(feature);
        } else {
            features.remove(feature);
        }
    }
}
