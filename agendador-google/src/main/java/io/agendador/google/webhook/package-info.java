/**
 * Google's push messages: the channels over which they come, and what is made of each.
 *
 * <p>{@link io.agendador.google.webhook.Channels} opens, renews and stops channels;
 * {@link io.agendador.google.webhook.WebhookCheck} judges a message, whatever server it came through;
 * {@link io.agendador.google.webhook.WebhookEndpoint} is such a server, small, for those who have none. Messages say
 * nothing but that a calendar has changed, and some of them get lost: all that they do is to have it read sooner.
 *
 * <p>No message here, and no value in text, holds a token, a channel's id or a calendar's.
 */
@NullMarked
package io.agendador.google.webhook;

import org.jspecify.annotations.NullMarked;
