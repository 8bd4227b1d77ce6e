package cn.huiqitong.policy.faq;

import io.micronaut.serde.annotation.Serdeable;

/** Where an entry is on its way to the public. A published version stays public while a newer one is a draft. */
@Serdeable
enum FaqState {
    DRAFT,
    SUBMITTED,
    PUBLISHED,
    WITHDRAWN
}
