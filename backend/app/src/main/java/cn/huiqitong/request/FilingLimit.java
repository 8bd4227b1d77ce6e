package cn.huiqitong.request;

import cn.huiqitong.platform.Problem;
import cn.huiqitong.platform.RateLimit;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/** How often one account may file or keep drafts. */
@Singleton
class FilingLimit {

    private final RateLimit rates;
    private final RateLimit.Allowance allowance;

    FilingLimit(RateLimit rates, @Value("${huiqitong.request.filings-per-hour:60}") int perHour) {
        this.rates = rates;
        this.allowance = new RateLimit.Allowance(perHour, Duration.ofHours(1));
    }

    /** @throws Problem 429 with the time after which one is free again */
    void take(String username) {
        rates.take("request.file", "提交", username, allowance);
    }
}
