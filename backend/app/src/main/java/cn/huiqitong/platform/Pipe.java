package cn.huiqitong.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What one thread writes, others read. Unlike the JDK's piped streams it does not ask whether the thread that read last is
 * still there: a server reads each piece with another one.
 */
final class Pipe {

    private static final int PIECES = 16;
    private static final int PIECE = 1 << 13;
    /** Nobody reads so slowly; whoever does has gone. */
    private static final long PATIENCE_SECONDS = 120;

    private static final byte[] END = {};

    private final BlockingQueue<byte[]> pieces = new ArrayBlockingQueue<>(PIECES);
    private volatile boolean readerGone;
    private volatile boolean writerFailed;

    private final OutputStream out = new OutputStream() {
        @Override
        public void write(int b) throws IOException {
            put(new byte[] {(byte) b});
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            for (int at = from; at < from + length; at += PIECE) {
                put(Arrays.copyOfRange(bytes, at, Math.min(at + PIECE, from + length)));
            }
        }
    };

    private final InputStream in = new InputStream() {
        private byte @Nullable [] piece;
        private int at;

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            byte[] now = piece;
            if (now == null || (now.length > 0 && at == now.length)) {
                now = take();
                piece = now;
                at = 0;
            }
            if (now.length == 0) {
                return -1;
            }
            int read = Math.min(length, now.length - at);
            System.arraycopy(now, at, into, from, read);
            at += read;
            return read;
        }

        @Override
        public void close() {
            readerGone = true;
            pieces.clear();
        }
    };

    OutputStream out() {
        return out;
    }

    InputStream in() {
        return in;
    }

    /** All of it is written. Closing the stream does not say so: that also happens on the way out of a failure. */
    void end() throws IOException {
        put(END);
    }

    /** The reader gets an error instead of an end. */
    void fail() {
        writerFailed = true;
    }

    private void put(byte[] piece) throws IOException {
        try {
            long patience = PATIENCE_SECONDS;
            while (!pieces.offer(piece, 1, TimeUnit.SECONDS)) {
                if (readerGone || --patience < 0) {
                    throw new IOException("nobody reads any more");
                }
            }
            if (readerGone) {
                throw new IOException("nobody reads any more");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private byte[] take() throws IOException {
        try {
            byte[] next = pieces.poll(1, TimeUnit.SECONDS);
            while (next == null) {
                if (writerFailed) {
                    throw new IOException("was not written to its end");
                }
                next = pieces.poll(1, TimeUnit.SECONDS);
            }
            return next;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
