package cn.huiqitong.enterprise.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Finds out how a text file is written: UTF-8 with or without a mark, or GB18030, as office programs in China write it. */
final class Charsets {

    private static final int PROBE = 64 * 1024;
    private static final byte[] UTF_8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private Charsets() {}

    /** Characters without the mark; a byte that is not of the charset found ends the reading with an exception. */
    static Reader reader(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, PROBE);
        buffered.mark(PROBE);
        byte[] start = buffered.readNBytes(PROBE);
        buffered.reset();
        boolean marked = start.length >= 3 && Arrays.equals(Arrays.copyOf(start, 3), UTF_8_MARK);
        if (marked) {
            buffered.skipNBytes(UTF_8_MARK.length);
        }
        Charset charset = marked || utf8(start) ? StandardCharsets.UTF_8 : Charset.forName("GB18030");
        return new InputStreamReader(
                buffered,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** The end of the probe may cut a character in two, which is no error. */
    private static boolean utf8(byte[] start) {
        return !StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(start), CharBuffer.allocate(start.length), start.length < PROBE)
                .isError();
    }
}
