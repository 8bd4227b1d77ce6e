package cn.huiqitong.identity;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("account")
record AccountRow(
        @Id String username,
        String passwordHash,
        String role,
        String name,
        @Nullable String uscc,
        @Nullable String department,
        Instant createdAt) {}
