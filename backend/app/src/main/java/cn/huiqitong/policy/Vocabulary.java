package cn.huiqitong.policy;

import cn.huiqitong.seeds.SeedCodeSystem;
import cn.huiqitong.seeds.SeedCodeSystem.Code;
import cn.huiqitong.seeds.SeedLibrary;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the codes that an editor meant, by code or by name. */
@Singleton
final class Vocabulary {

    private final SeedLibrary seeds;

    Vocabulary(SeedLibrary seeds) {
        this.seeds = seeds;
    }

    Optional<Code> find(String system, String codeOrName) {
        return seeds.findCodeSystem(system).map(SeedCodeSystem::codes).orElse(List.of()).stream()
                .filter(code -> code.code().equals(codeOrName) || code.name().equals(codeOrName))
                .findFirst();
    }

    /** Codes of the departments named in a text such as 市人社局、市财政局; names that are not known give none. */
    List<Code> departments(@Nullable String text) {
        return text == null || text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("[、，,；;]"))
                        .map(String::strip)
                        .flatMap(name -> find("department", name).stream())
                        .toList();
    }
}
