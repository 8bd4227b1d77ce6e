package cn.huiqitong.request;

import java.util.Optional;

/**
 * The policy item that a request is about.
 *
 * @param routeTo code of the department that answers for it
 */
record CitedItem(String id, String title, Optional<String> routeTo) {}
