package cn.huiqitong.request.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MerkleTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 15, 16, 17, 100})
    void is_the_tree_of_rfc_6962(int leaves) throws Exception {
        List<String> words = IntStream.range(0, leaves).mapToObj(i -> "叶" + i).toList();
        Merkle tree = new Merkle();
        words.forEach(tree::add);

        assertThat(tree.leaves()).isEqualTo(leaves);
        assertThat(tree.root()).isEqualTo(HexFormat.of().formatHex(asDefined(words)));
    }

    @Test
    void a_leaf_more_or_less_or_elsewhere_is_another_root() {
        assertThat(List.of(root("a", "b"), root("b", "a"), root("a"), root("a", "b", "b"), root("ab"), root()))
                .doesNotHaveDuplicates();
    }

    private static String root(String... words) {
        Merkle tree = new Merkle();
        List.of(words).forEach(tree::add);
        return tree.root();
    }

    /** RFC 6962, 2.1: split at the largest power of two below the number of leaves. */
    private static byte[] asDefined(List<String> words) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        if (words.size() == 1) {
            digest.update((byte) 0);
            digest.update(words.getFirst().getBytes(StandardCharsets.UTF_8));
        } else if (words.size() > 1) {
            int left = Integer.highestOneBit(words.size() - 1);
            digest.update((byte) 1);
            digest.update(asDefined(words.subList(0, left)));
            digest.update(asDefined(words.subList(left, words.size())));
        }
        return digest.digest();
    }
}
