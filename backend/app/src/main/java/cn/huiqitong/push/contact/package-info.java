/** How a person wants to be told beside the inbox: an e-mail address that they have proved, and a choice per kind. */
@NullMarked
package cn.huiqitong.push.contact;

import org.jspecify.annotations.NullMarked;
