package cn.huiqitong.request.attachment;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A TCP server that speaks clamd's INSTREAM as its manual describes it, and knows one virus. */
final class FakeClamd implements AutoCloseable {

    private static final String COMMAND = "zINSTREAM\0";
    private static final int LIMIT = 25 * 1024 * 1024;

    private final ServerSocket server;
    private final AtomicInteger scans = new AtomicInteger();
    private volatile boolean down;

    FakeClamd() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    String address() {
        return "127.0.0.1:" + port();
    }

    int port() {
        return server.getLocalPort();
    }

    int scans() {
        return scans.get();
    }

    /** While it is down it hangs up before it answers. */
    void down(boolean isDown) {
        down = isDown;
    }

    @Override
    public void close() throws IOException {
        server.close();
    }

    private void serve() {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> answer(socket));
            } catch (IOException e) {
                return;
            }
        }
    }

    private void answer(Socket open) {
        try (Socket socket = open) {
            if (!down) {
                scans.incrementAndGet();
                OutputStream out = socket.getOutputStream();
                out.write((said(new DataInputStream(socket.getInputStream())) + "\0")
                        .getBytes(StandardCharsets.US_ASCII));
                out.flush();
            }
        } catch (IOException e) {
            // the caller hung up
        }
    }

    private static String said(DataInputStream in) throws IOException {
        String command = new String(in.readNBytes(COMMAND.length()), StandardCharsets.US_ASCII);
        if (!command.equals(COMMAND)) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length != 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
            if (content.size() > LIMIT) {
                return "INSTREAM size limit exceeded. ERROR";
            }
        }
        boolean virus = content.toString(StandardCharsets.ISO_8859_1).contains(SampleFiles.EICAR);
        return virus ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }
}
