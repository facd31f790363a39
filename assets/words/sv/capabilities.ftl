### capabilities
