package org.alongside.contracts.published;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.alongside.contracts.Topic;
import org.alongside.contracts.catalogue.EventCatalogue;
import org.alongside.contracts.catalogue.EventEntry;

/** The topics, what is said on them and in which shape, as an AsyncAPI 3.0 document. */
final class AsyncApi {
    private static final String TEXT = "string";
    private static final String HEADERS = "#/components/schemas/Headers";

    private final ObjectMapper json = WireJson.mapper();
    private final EventCatalogue catalogue;

    AsyncApi(EventCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    ObjectNode document() {
        ObjectNode document = json.createObjectNode().put("asyncapi", "3.0.0");
        document.putObject("info")
                .put("title", "Alongside: published events")
                .put("version", "1.0.0")
                .put("description", "CloudEvents 1.0 in binary mode on Kafka. Generated from platform/contracts.")
                .putObject("license")
                .put("name", "Apache-2.0");
        document.put("defaultContentType", "application/json");
        var channels = document.putObject("channels");
        var operations = document.putObject("operations");
        var components = document.putObject("components");
        components.putObject("schemas").set("Headers", headers());
        var messages = components.putObject("messages");
        for (var topic : Topic.values()) {
            var events = on(topic);
            channels.set(topic.name(), channel(topic, events));
            operations.set("hear" + topic.name(), operation(topic));
            events.forEach(event -> messages.set(name(event), message(event)));
        }
        return document;
    }

    private List<EventEntry> on(Topic topic) {
        return catalogue.entries().stream()
                .filter(event -> event.topic() == topic)
                .toList();
    }

    private ObjectNode channel(Topic topic, List<EventEntry> events) {
        ObjectNode channel = json.createObjectNode().put("address", topic.topicName());
        var messages = channel.putObject("messages");
        events.forEach(event -> messages.set(name(event), reference("#/components/messages/" + name(event))));
        channel.putObject("bindings")
                .putObject("kafka")
                .put("topic", topic.topicName())
                .putObject("topicConfiguration")
                .put("retention.ms", -1);
        return channel;
    }

    private ObjectNode operation(Topic topic) {
        ObjectNode operation = json.createObjectNode().put("action", "receive");
        operation.set("channel", reference("#/channels/" + topic.name()));
        return operation;
    }

    private ObjectNode message(EventEntry event) {
        ObjectNode message = json.createObjectNode()
                .put("name", event.type())
                .put("title", event.type() + " version " + event.version())
                .put("contentType", "application/json")
                .put("x-alongside-must-understand", event.mustUnderstand())
                .put("x-alongside-controller", event.controller().name());
        message.set("headers", reference(HEADERS));
        message.set("payload", new JsonSchemas().of(event).without("$schema"));
        var key = message.putObject("bindings").putObject("kafka").putObject("key");
        key.put("type", TEXT).put("description", "id part of the stream " + event.streamCategory() + "/<id>");
        return message;
    }

    /** As {@code CloudEvent} of platform/event-sourcing writes them; a test there holds it to this. */
    private ObjectNode headers() {
        ObjectNode schema = json.createObjectNode().put("type", "object");
        var properties = schema.putObject("properties");
        var required = schema.putArray("required");
        for (var name : List.of("ce_id", "ce_type", "ce_source", "ce_subject", "ce_time", "ce_typeversion")) {
            properties.putObject(name).put("type", TEXT);
            required.add(name);
        }
        properties.putObject("ce_specversion").put("const", "1.0");
        properties.putObject("content-type").put("const", "application/json");
        properties.putObject("ce_traceparent").put("type", TEXT).put("description", "W3C trace context");
        properties.putObject("ce_mustunderstand").put("const", "true");
        for (var name : List.of("alongside-envelope", "alongside-position", "alongside-previous")) {
            properties.putObject(name).put("type", TEXT);
        }
        List.of("ce_specversion", "content-type", "alongside-envelope", "alongside-position", "alongside-previous")
                .forEach(required::add);
        return schema.put("additionalProperties", false);
    }

    private ObjectNode reference(String to) {
        return json.createObjectNode().put("$ref", to);
    }

    static String name(EventEntry event) {
        return event.type() + ".v" + event.version();
    }
}
