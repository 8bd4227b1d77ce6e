package cn.huiqitong.enterprise;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who supplied what of a firm, on which ground it is used, and when it was. */
@Serdeable
record AuthorisationsView(List<AuthorisationView> sources) {

    /**
     * @param facts labels of what the source supplies
     * @param granted whether it is used: by law, or because the firm consents
     * @param since when the firm consented
     * @param suppliedAt the last time that it supplied something of this firm
     * @param version to be sent back with a change
     */
    @Serdeable
    record AuthorisationView(
            String source,
            String label,
            Basis basis,
            String basisText,
            List<String> facts,
            boolean granted,
            @Nullable Instant since,
            @Nullable Instant suppliedAt,
            @Nullable Instant lastUsedAt,
            @Nullable String usedFor,
            int version) {}
}
