package cn.huiqitong.request.attachment;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * ClamAV's daemon over TCP, command INSTREAM: chunks preceded by their length (4 bytes, big-endian), ended by a length of
 * 0; one answer, ended by a zero byte.
 */
final class Clamd implements Scanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int CHUNK = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final String FOUND = " FOUND";

    private final String host;
    private final int port;
    private final Duration patience;

    /** @param patience for the connection, and again for each answer */
    Clamd(String host, int port, Duration patience) {
        this.host = host;
        this.port = port;
        this.patience = patience;
    }

    @Override
    public boolean present() {
        return true;
    }

    @Override
    public Verdict scan(InputStream content) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(host, port), (int) patience.toMillis());
            socket.setSoTimeout((int) patience.toMillis());
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            out.write(COMMAND);
            send(content, out);
            return verdict(answer(socket.getInputStream()));
        } catch (IOException e) {
            return new Verdict.Unavailable(host + ":" + port + ": " + e);
        }
    }

    private static void send(InputStream content, DataOutputStream out) throws IOException {
        byte[] chunk = new byte[CHUNK];
        for (int length = content.read(chunk); length >= 0; length = content.read(chunk)) {
            if (length > 0) {
                out.writeInt(length);
                out.write(chunk, 0, length);
            }
        }
        out.writeInt(0);
        out.flush();
    }

    private static String answer(InputStream in) throws IOException {
        return new String(in.readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8)
                .replace("\0", "")
                .strip();
    }

    /** {@code stream: OK}, {@code stream: NAME FOUND}, or something else, which decides nothing. */
    private static Verdict verdict(String answer) {
        String said = answer.substring(answer.indexOf(':') + 1).strip();
        if (said.equals("OK")) {
            return new Verdict.Clean();
        }
        return answer.endsWith(FOUND)
                ? new Verdict.Infected(
                        said.substring(0, said.length() - FOUND.length()).strip())
                : new Verdict.Unavailable("clamd said: " + answer);
    }
}
