package cn.huiqitong.request.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/**
 * The root of a Merkle tree over leaves that come one after the other, in the memory of one path: as RFC 6962 makes it, a
 * leaf is SHA-256(0x00, leaf), a node SHA-256(0x01, left, right), and no leaf at all is SHA-256 of nothing.
 */
final class Merkle {

    private record Subtree(long leaves, byte[] hash) {}

    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    private final Deque<Subtree> path = new ArrayDeque<>();
    private long leaves;

    void add(String leaf) {
        leaves++;
        var subtree = new Subtree(1, digest(LEAF, leaf.getBytes(StandardCharsets.UTF_8), new byte[0]));
        while (!path.isEmpty() && path.getLast().leaves() == subtree.leaves()) {
            subtree = join(path.removeLast(), subtree);
        }
        path.addLast(subtree);
    }

    long leaves() {
        return leaves;
    }

    /** Lower-case hex. */
    String root() {
        if (path.isEmpty()) {
            return HexFormat.of().formatHex(sha256().digest());
        }
        var all = new ArrayDeque<>(path);
        Subtree right = all.removeLast();
        while (!all.isEmpty()) {
            right = join(all.removeLast(), right);
        }
        return HexFormat.of().formatHex(right.hash());
    }

    private static Subtree join(Subtree left, Subtree right) {
        return new Subtree(left.leaves() + right.leaves(), digest(NODE, left.hash(), right.hash()));
    }

    private static byte[] digest(byte kind, byte[] one, byte[] other) {
        MessageDigest digest = sha256();
        digest.update(kind);
        digest.update(one);
        digest.update(other);
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
