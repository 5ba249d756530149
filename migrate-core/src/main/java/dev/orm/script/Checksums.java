package dev.orm.script;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;

/**
 * What tells one text of a script from another.
 *
 * @param flyway CRC-32 over the lines, equal to what Flyway writes into its history
 * @param statements SHA-256 over the text without comments and with one blank between its words
 */
public record Checksums(int flyway, String statements) {

    public static Checksums of(String text) {
        return new Checksums(flyway(text), sha256(BareText.of(text)));
    }

    /** The lines' bytes one after the other, without what ends them. */
    static int flyway(String text) {
        CRC32 crc = new CRC32();
        text.lines().forEach(line -> crc.update(line.getBytes(StandardCharsets.UTF_8)));
        return (int) crc.getValue();
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
