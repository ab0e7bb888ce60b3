package org.alongside.service.read;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanPropertyWriter;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import java.io.IOException;
import java.util.List;
import org.alongside.contracts.Personal;
import org.jspecify.annotations.Nullable;

/** Personal data and restricted fields leave only through the read seam, which says as whom the answer is read. */
public final class CarefulOutput extends SimpleModule {
    public CarefulOutput() {
        addSerializer(Personal.class, new PersonalWriter());
        setSerializerModifier(new RestrictedFields());
    }

    private static ReadAs reader(SerializerProvider provider, @Nullable JsonGenerator out) throws IOException {
        if (provider.getAttribute(ReadAs.class) instanceof ReadAs reader) {
            return reader;
        }
        throw new JsonMappingException(out, "protected data leaves only through the read seam");
    }

    private static final class PersonalWriter extends JsonSerializer<Personal> {
        @Override
        public void serialize(Personal personal, JsonGenerator out, SerializerProvider provider) throws IOException {
            reader(provider, out).write(personal, out);
        }
    }

    private static final class RestrictedFields extends BeanSerializerModifier {
        @Override
        public List<BeanPropertyWriter> changeProperties(
                SerializationConfig config, BeanDescription description, List<BeanPropertyWriter> properties) {
            properties.replaceAll(RestrictedFields::guarded);
            return properties;
        }

        private static BeanPropertyWriter guarded(BeanPropertyWriter property) {
            var visibleTo = property.getAnnotation(VisibleTo.class);
            return visibleTo == null ? property : new RestrictedField(property, visibleTo);
        }
    }

    /** Absent for whom it is not meant. */
    private static final class RestrictedField extends BeanPropertyWriter {
        private final transient VisibleTo visibleTo;

        RestrictedField(BeanPropertyWriter property, VisibleTo visibleTo) {
            super(property);
            this.visibleTo = visibleTo;
        }

        @Override
        public void serializeAsField(Object bean, JsonGenerator out, SerializerProvider provider) throws Exception {
            if (reader(provider, out).sees(visibleTo)) {
                super.serializeAsField(bean, out, provider);
            }
        }
    }
}
