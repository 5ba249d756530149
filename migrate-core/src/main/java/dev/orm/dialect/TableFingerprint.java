package dev.orm.dialect;

import dev.orm.schema.Schema;
import dev.orm.schema.TableName;
import dev.orm.sql.MentionedNames;
import dev.orm.sql.Syntax;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** A short text that changes when a table, its indexes, its triggers or a view that mentions it change. */
public final class TableFingerprint {
    private static final int LENGTH = 16;

    private TableFingerprint() {}

    /**
     * The same for a schema that was read and for one that was computed, once both are normalized.
     *
     * @param table of the schema; one that is not there has a fingerprint too
     */
    public static String of(Schema normalized, TableName table) {
        List<String> lines = new ArrayList<>();
        normalized.table(table).ifPresent(found -> lines.addAll(FingerprintText.lines(found)));
        List<String> around = new ArrayList<>();
        normalized
                .triggersOn(table)
                .forEach(trigger -> around.add(FingerprintText.line("trigger", trigger.name(), trigger.definition())));
        normalized.views().stream()
                .filter(view ->
                        MentionedNames.in(view.definition(), Syntax.standard()).contains(table.name()))
                .forEach(view ->
                        around.add(FingerprintText.line("view", view.name().toString(), view.definition())));
        Collections.sort(around);
        lines.addAll(around);
        return hash(String.join("\n", lines));
    }

    static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
