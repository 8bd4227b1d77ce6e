package cn.huiqitong.push.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that says to each command what the script has, else 250. An empty answer hangs up. */
final class ScriptedSmtp implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, String> script;
    private final AtomicInteger calls = new AtomicInteger();

    ScriptedSmtp(Map<String, String> script) throws IOException {
        this.script = script;
        this.server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return server.getLocalPort();
    }

    /** How often somebody connected. */
    int calls() {
        return calls.get();
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                calls.incrementAndGet();
                talk(socket);
            } catch (IOException e) {
                // The next one, or the end.
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
        say(socket.getOutputStream(), "220 scripted");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String answer =
                    script.getOrDefault(line.replaceFirst("[ :].*", ""), line.equals("DATA") ? "354 go on" : "250 ok");
            if (answer.isEmpty()) {
                return;
            }
            say(socket.getOutputStream(), answer);
            if (answer.startsWith("354")) {
                skipContent(in);
                say(socket.getOutputStream(), script.getOrDefault(".", "250 taken"));
            }
        }
    }

    private static void skipContent(BufferedReader in) throws IOException {
        String line = in.readLine();
        while (line != null && !line.equals(".")) {
            line = in.readLine();
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
