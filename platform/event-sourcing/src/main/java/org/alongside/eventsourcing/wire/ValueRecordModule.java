package org.alongside.eventsourcing.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.Serializers;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;

/** Records of one component called {@code value} (ids, codes) travel as that value alone. */
final class ValueRecordModule extends SimpleModule {

    @Override
    public void setupModule(SetupContext context) {
        context.addSerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return isValueRecord(type) ? new Writer(accessor(type.getRawClass())) : null;
            }
        });
        context.addKeySerializers(new Serializers.Base() {
            @Override
            public @Nullable JsonSerializer<?> findSerializer(
                    SerializationConfig config, JavaType type, BeanDescription description) {
                return isValueRecord(type) ? new KeyWriter(accessor(type.getRawClass())) : null;
            }
        });
        context.addDeserializers(new Deserializers.Base() {
            @Override
            public @Nullable JsonDeserializer<?> findBeanDeserializer(
                    JavaType type, DeserializationConfig config, BeanDescription description) {
                return isValueRecord(type) ? new Reader(type.getRawClass()) : null;
            }

            @Override
            public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
                return isValueRecord(config.constructType(valueType));
            }
        });
        context.addKeyDeserializers((type, config, description) -> isValueRecord(type) ? keyReader(type) : null);
    }

    private static KeyDeserializer keyReader(JavaType type) {
        return new KeyDeserializer() {
            @Override
            public Object deserializeKey(String key, DeserializationContext context) throws IOException {
                var component = type.getRawClass().getRecordComponents()[0];
                return create(
                        type.getRawClass(),
                        context.readTreeAsValue(context.getNodeFactory().textNode(key), component.getType()),
                        context);
            }
        };
    }

    static boolean isValueRecord(JavaType type) {
        var components = type.getRawClass().getRecordComponents();
        return components != null
                && components.length == 1
                && components[0].getName().equals("value");
    }

    private static Method accessor(Class<?> type) {
        return type.getRecordComponents()[0].getAccessor();
    }

    private static Object valueOf(Method accessor, Object instance) throws IOException {
        try {
            return accessor.invoke(instance);
        } catch (ReflectiveOperationException e) {
            throw new IOException("cannot read " + accessor, e);
        }
    }

    private static Object create(Class<?> type, Object value, DeserializationContext context) throws IOException {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(type.getRecordComponents()[0].getType());
            return constructor.newInstance(value);
        } catch (InvocationTargetException e) {
            throw JsonMappingException.from(context, "not a valid " + type.getSimpleName(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw JsonMappingException.from(context, "cannot create " + type.getSimpleName(), e);
        }
    }

    private static final class Writer extends JsonSerializer<Object> {
        private final Method accessor;

        Writer(Method accessor) {
            this.accessor = accessor;
        }

        @Override
        public void serialize(Object id, JsonGenerator out, SerializerProvider provider) throws IOException {
            provider.defaultSerializeValue(valueOf(accessor, id), out);
        }
    }

    private static final class KeyWriter extends JsonSerializer<Object> {
        private final Method accessor;

        KeyWriter(Method accessor) {
            this.accessor = accessor;
        }

        @Override
        public void serialize(Object id, JsonGenerator out, SerializerProvider provider) throws IOException {
            out.writeFieldName(valueOf(accessor, id).toString());
        }
    }

    private static final class Reader extends JsonDeserializer<Object> {
        private final Class<?> type;

        Reader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
            Object value = context.readValue(in, type.getRecordComponents()[0].getType());
            return create(type, value, context);
        }
    }
}
