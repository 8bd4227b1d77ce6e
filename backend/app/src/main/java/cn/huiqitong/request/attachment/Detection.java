package cn.huiqitong.request.attachment;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;

/**
 * The media type of a content, by the content alone. Containers are looked into ({@link ZipInside}, {@link OleInside});
 * for the rest Tika's magic numbers speak. A PDF must begin with its mark: with something else before it another program
 * may read something else.
 */
final class Detection {

    static final String UNKNOWN = "application/octet-stream";

    private static final Tika MAGIC = new Tika(MimeTypes.getDefaultMimeTypes());
    private static final String PDF = "application/pdf";
    private static final String TEXT = "text/plain";
    private static final byte[] PDF_MARK = {'%', 'P', 'D', 'F', '-'};
    private static final byte[] ZIP_MARK = {'P', 'K', 3, 4};
    private static final byte[] OLE_MARK = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final int HEAD = 8;
    private static final int CHUNK = 8192;

    private Detection() {}

    static String mediaType(Path file) throws IOException {
        byte[] head = head(file);
        if (begins(head, ZIP_MARK)) {
            return ZipInside.mediaType(file);
        }
        return begins(head, OLE_MARK) ? OleInside.mediaType(file) : byMagic(file, head);
    }

    private static String byMagic(Path file, byte[] head) throws IOException {
        String type = magic(file);
        return switch (type) {
            case PDF -> begins(head, PDF_MARK) ? PDF : UNKNOWN;
            case UNKNOWN -> isChineseText(file) ? TEXT : UNKNOWN;
            default -> type;
        };
    }

    private static String magic(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return MAGIC.detect(in);
        }
    }

    /** Text as Windows writes it in China; Tika knows UTF-8 and ASCII without their being said. */
    private static boolean isChineseText(Path file) throws IOException {
        var decoder = Charset.forName("GB18030")
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), decoder)) {
            char[] chunk = new char[CHUNK];
            for (int length = reader.read(chunk); length >= 0; length = reader.read(chunk)) {
                if (hasControls(chunk, length)) {
                    return false;
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean hasControls(char[] chunk, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isISOControl(chunk[i]) && !Character.isWhitespace(chunk[i])) {
                return true;
            }
        }
        return false;
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static boolean begins(byte[] head, byte[] mark) {
        return head.length >= mark.length && Arrays.equals(head, 0, mark.length, mark, 0, mark.length);
    }
}
