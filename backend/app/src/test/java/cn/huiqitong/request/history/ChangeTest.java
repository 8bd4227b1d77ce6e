package cn.huiqitong.request.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {

    @Test
    void a_beginning_leaves_out_what_is_at_rest() {
        assertThat(Change.beginning(row("number", "NT1", "returns", "0", "settled", "false", "answer", null)))
                .isEqualTo("{\"number\":[null,\"NT1\"]}");
    }

    @Test
    void a_change_has_what_differs_with_before_and_after_in_the_order_of_the_columns() {
        var before = row("department", null, "returns", "0", "handler", "a");
        var after = row("department", "rsj", "returns", "0", "handler", null);

        assertThat(Change.between(before, after)).isEqualTo("{\"department\":[null,\"rsj\"],\"handler\":[\"a\",null]}");
        assertThat(Change.between(after, after)).isEqualTo("{}");
    }

    @Test
    void replayed_changes_lead_to_the_last_row() {
        var first = row("number", "NT1", "returns", "0", "answer", "“好”");
        var second = row("number", "NT1", "returns", "1", "answer", null);
        Map<String, @Nullable String> known = new HashMap<>();

        assertThat(Change.replay(Change.beginning(first), known)).isTrue();
        assertThat(Change.replay(Change.between(first, second), known)).isTrue();

        assertThat(known).isEqualTo(row("number", "NT1", "returns", "1", "answer", null));
    }

    @Test
    void what_is_no_change_is_refused() {
        assertThat(Change.replay("{\"number\":", new HashMap<>())).isFalse();
        assertThat(Change.replay("{\"number\":[null]}", new HashMap<>())).isFalse();
    }

    private static Map<String, @Nullable String> row(@Nullable String... pairs) {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            row.put(String.valueOf(pairs[i]), pairs[i + 1]);
        }
        return row;
    }
}
