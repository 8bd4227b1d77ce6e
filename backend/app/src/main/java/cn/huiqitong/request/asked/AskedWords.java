package cn.huiqitong.request.asked;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the codes of requests are called; the loop itself says it. */
public interface AskedWords {

    /** Names of all outcomes. */
    List<String> outcomes();

    String category(String name);

    String state(String name);

    /** Null for none. */
    @Nullable String outcome(@Nullable String name);
}
