package cn.huiqitong.seeds;

import org.jspecify.annotations.Nullable;

/**
 * A demo account for local login.
 *
 * @param role enterprise, official, dispatcher, supervisor, editor or admin
 * @param uscc the firm of an enterprise account
 * @param department code of the department of an official
 * @param note what one can try with it
 */
public record SeedAccount(
        String username,
        String password,
        String role,
        String name,
        @Nullable String uscc,
        @Nullable String department,
        String note) {}
