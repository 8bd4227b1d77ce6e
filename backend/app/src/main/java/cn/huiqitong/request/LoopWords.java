package cn.huiqitong.request;

import cn.huiqitong.request.asked.AskedWords;
import cn.huiqitong.request.lifecycle.State;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The loop's words for its own codes. */
@Singleton
class LoopWords implements AskedWords {

    @Override
    public List<String> outcomes() {
        return Stream.of(Outcome.values()).map(Outcome::name).toList();
    }

    @Override
    public String category(String name) {
        return Category.valueOf(name).label();
    }

    @Override
    public String state(String name) {
        return State.valueOf(name).label();
    }

    @Override
    public @Nullable String outcome(@Nullable String name) {
        return name == null ? null : Outcome.valueOf(name).label();
    }
}
