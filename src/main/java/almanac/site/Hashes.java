package almanac.site;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Checksums of files. */
final class Hashes {

    private static final int SHORT = 10;

    private Hashes() {}

    /** SHA-256 in lower-case hexadecimal. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform offers SHA-256", e);
        }
    }

    /** The first digits of a checksum, enough to tell versions of an asset apart. */
    static String brief(byte[] bytes) {
        return sha256(bytes).substring(0, SHORT);
    }
}
